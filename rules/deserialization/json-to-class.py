import json

def make(module, data, hook, D):
    getattr(module, data["class"])(data)  # want: json-to-class
    return getattr(module, data["type"])  # want: json-to-class

def more(module, data):
    kind = getattr(module, data["__class__"])  # want: json-to-class
    return kind

TABLE = {}

def fine(module, data):
    TABLE[data["class"]](data)  # ok: a table
    json.loads(data)  # ok: data only
    return getattr(module, "Thing")  # ok: constant
