import js2py
from js2py import eval_js

def run(text, path):
    js2py.eval_js(text)  # want: javascript-evaluated
    eval_js("f(" + text + ")")  # want: javascript-evaluated
    js2py.run_file(path)  # want: javascript-evaluated

def fine(text):
    js2py.eval_js("1 + 1")  # ok: constant
    eval_js("function f() {}")  # ok: constant
    text.eval_js("x")  # ok: something else
