import importlib
import runpy

def load(name):
    importlib.import_module(name)  # want: dynamic-import
    __import__(name)  # want: dynamic-import
    importlib.import_module("plugins." + name)  # want: dynamic-import
    runpy.run_path(name)  # want: dynamic-import

def fine():
    importlib.import_module("json")  # ok: constant
    __import__("os")  # ok: constant
    importlib.reload(importlib)  # ok: a module
