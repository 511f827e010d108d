create index call_of on notices.call (officer, at);
