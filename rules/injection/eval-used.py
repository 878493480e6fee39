import ast
import json

def compute(body, table, key):
    eval(body)  # want: eval-used
    eval("table." + key)  # want: eval-used
    eval(input("x? "))  # want: eval-used
    eval(table.pick())  # want: eval-used

def fine(body, frame):
    ast.literal_eval(body)  # ok: literals only
    json.loads(body)  # ok: data
    eval("1 + 1")  # ok: constant
    eval("table.pick(query=input)", {"table": frame})  # ok: constant
    frame.eval("a + b")  # ok: a method of that name


def value_of(formula):
    return eval(formula)  # want: eval-used
