-- Words are found by their trigrams. A host may leave this out: then every case is read to find a rare word.
-- It can be run any number of times. On tables that are in use already, make the index with "create index concurrently"
-- beforehand, of the same name: what is there is left as it is.

create extension if not exists pg_trgm;

do $$
begin
    if show_trgm('متن') = '{}' then
        raise exception 'The character type of this database knows no Persian letters, and nothing would be found by trigrams'
            using hint = 'Databases are made with a locale such as C.UTF-8 or fa_IR.UTF-8.';
    end if;
end
$$;

create index if not exists feedback_case_search on feedback_case using gin (search_text gin_trgm_ops);
