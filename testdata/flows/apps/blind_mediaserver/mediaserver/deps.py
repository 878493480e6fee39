from functools import lru_cache

from mediaserver.storage import GuardedStorage, LocalStorage


@lru_cache()
def public_storage():
    return LocalStorage("/srv/media/public")


@lru_cache()
def private_storage():
    return GuardedStorage("/srv/media/private")
