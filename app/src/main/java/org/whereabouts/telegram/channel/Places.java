package org.whereabouts.telegram.channel;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.whereabouts.registry.Person;

/// Which entries are in which posts.
public interface Places {

    /// Gives an entry a place in a post, and touches the post.
    void put(long post, Person.Id person);

    /// The entries of a post, in their order.
    List<Post.Place> of(long post);

    /// Those of some people who have a place about something: in any period, and also where somebody else deleted the
    /// post.
    Set<Person.Id> among(Collection<Person.Id> people, Post.Topic topic);

    /// How many entries have a place about something.
    int count(Post.Topic topic);

    /// Touches the posts in which these people have a place.
    void touch(Collection<Person.Id> people);

    /// Those of some people whose names may be read somewhere.
    Set<Person.Id> named(Collection<Person.Id> people);

    /// Notes, before it is done, that the names of these people are put into a post. What stands there is not certain
    /// from then on.
    void naming(long post, Collection<Person.Id> people);

    /// Takes the places of these people in a post away: they are not named there.
    void gone(long post, Collection<Person.Id> people);
}
