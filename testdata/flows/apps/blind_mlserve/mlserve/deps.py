from functools import lru_cache

from mlserve.registry import Registry


@lru_cache()
def registry() -> Registry:
    return Registry()
