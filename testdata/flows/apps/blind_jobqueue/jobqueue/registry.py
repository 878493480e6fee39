import functools

HANDLERS = {}


def handler(name):
    def register(func):
        @functools.wraps(func)
        def inner(**options):
            return func(**options)

        HANDLERS[name] = inner
        return inner

    return register
