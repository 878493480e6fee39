# safe: the codec that unpickles does so with a constant
import json
import pickle


class Registered(type):
    known = {}

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.known[namespace.get("name", "raw")] = cls
        return cls


class Raw(metaclass=Registered):
    name = "raw"

    def decode(self, data):
        return data


class Json(Raw):
    name = "json"

    def decode(self, data):
        return json.loads(data)


class Python(Raw):
    name = "python"

    def decode(self, data):
        return pickle.loads(b"N.") or data  # ok: unsafe-deserialization


def get(name):
    return Registered.known.get(name, Raw)()
