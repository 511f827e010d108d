package org.whereabouts.registry;

import org.whereabouts.audit.Sha256;

/// Something that came in, kept byte for byte.
///
/// @param sha256    its digest, by which it is found
/// @param name      the name it came with
/// @param mediaType what it is, such as `text/csv`
/// @param size      in bytes
public record Original(Sha256 sha256, String name, String mediaType, long size) {}
