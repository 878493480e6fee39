from functools import lru_cache

from .storage import Storage


@lru_cache
def get_storage():
    return Storage("/srv/exports")
