# Unpicklers that find nothing but what they list.
import io
import pickle

from flask import Flask, request

app = Flask(__name__)


class Plain(pickle.Unpickler):
    ALLOWED = {("builtins", "set"), ("collections", "OrderedDict")}

    def find_class(self, module, name):
        if (module, name) in self.ALLOWED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


class Evaluating(pickle.Unpickler):
    ALLOWED = {("builtins", "set"), ("builtins", "eval")}

    def find_class(self, module, name):
        if (module, name) in self.ALLOWED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


@app.post("/plain")
def plain():
    return str(len(Plain(io.BytesIO(request.data)).load()))


@app.post("/evaluating")
def evaluating():
    return str(len(Evaluating(io.BytesIO(request.data)).load()))  # flow: unsafe-deserialization


class Blocking(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "os" or name in {"eval", "exec"}:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


class Choosing(pickle.Unpickler):
    def find_class(self, module, name):
        if module not in ("shop.orders", "shop.prices"):
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


@app.post("/blocking")
def blocking():
    return str(len(Blocking(io.BytesIO(request.data)).load()))  # flow: unsafe-deserialization


@app.post("/choosing")
def choosing():
    return str(len(Choosing(io.BytesIO(request.data)).load()))


class OneModule(pickle.Unpickler):
    def find_class(self, module, name):
        if module != "builtins":  # eval is there, too
            raise pickle.UnpicklingError(module)
        return super().find_class(module, name)


class PlainOfOneModule(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "builtins" and name in {"set", "frozenset"}:
            return getattr(builtins, name)
        raise pickle.UnpicklingError(module)


@app.route("/one-module", methods=["POST"])
def one_module():
    OneModule(io.BytesIO(request.data)).load()  # flow: unsafe-deserialization
    return PlainOfOneModule(io.BytesIO(request.data)).load()


class Named(pickle.Unpickler):
    MODULES = frozenset({"builtins", "__builtin__"})
    NAMES = frozenset({"dict", "list", "str", "int"})

    def find_class(self, module, name):
        if module in self.MODULES and name in self.NAMES:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


class Unnamed(pickle.Unpickler):
    MODULES = frozenset({"builtins", "__builtin__"})

    def find_class(self, module, name):
        if module in self.MODULES:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


class Tempting(pickle.Unpickler):
    MODULES = frozenset({"builtins"})
    NAMES = frozenset({"dict", "getattr"})

    def find_class(self, module, name):
        if module in self.MODULES and name in self.NAMES:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


@app.post("/named")
def named():
    return str(len(Named(io.BytesIO(request.data)).load()))


@app.post("/unnamed")
def unnamed():
    return str(len(Unnamed(io.BytesIO(request.data)).load()))  # flow: unsafe-deserialization


@app.post("/named-too-well")
def named_too_well():
    return str(len(Tempting(io.BytesIO(request.data)).load()))  # flow: unsafe-deserialization
