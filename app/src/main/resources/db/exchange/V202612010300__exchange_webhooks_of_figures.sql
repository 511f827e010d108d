-- Subscribers are told of new figures, too, which are about no entry.
alter table exchange.delivery alter column entry drop not null;

-- What a subscriber answered last when they did not confirm; 0 when no answer came. The desk sees by it what is the matter.
alter table exchange.delivery add column answer int;
