# safe: only classes registered by the decorator can be found
HANDLERS = {}


def handler(name):
    def register(cls):
        HANDLERS[name] = cls
        return cls

    return register


@handler("ping")
class Ping:
    def run(self):
        return "pong"
