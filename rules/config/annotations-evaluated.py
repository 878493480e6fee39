import typing

class A:
    pass

A.__annotations__["x"] = "int"  # want: annotations-evaluated
A.__annotations__ = {"x": "1"}  # want: annotations-evaluated
typing.get_type_hints(type("B", (), {}))  # want: annotations-evaluated
typing.get_type_hints(A)  # ok: a class of this file
A.x = "int"  # ok: an attribute
names = A.__annotations__  # ok: read only
