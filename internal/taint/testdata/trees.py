# Texts that are parsed, and run once their nodes were looked at.
import ast

from flask import Flask, abort, request

app = Flask(__name__)
PLAIN = (ast.Expression, ast.BinOp, ast.UnaryOp, ast.Constant, ast.Add, ast.Sub, ast.Load)
WIDE = (ast.Expression, ast.Call, ast.Attribute, ast.Name, ast.Constant, ast.Load)
NAMES = {"min", "max"}


@app.get("/walk")
def walk():
    tree = ast.parse(request.args["sum"], mode="eval")
    for node in ast.walk(tree):
        if not isinstance(node, PLAIN):
            raise ValueError(node)
    return {"sum": eval(compile(tree, "sum", "eval"))}


@app.get("/walk-wide")
def walk_wide():
    tree = ast.parse(request.args["sum"], mode="eval")
    for node in ast.walk(tree):
        if not isinstance(node, WIDE):
            raise ValueError(node)
    return {"sum": eval(compile(tree, "sum", "eval"))}  # flow: code-injection


@app.get("/walk-logged")
def walk_logged():
    tree = ast.parse(request.args["sum"], mode="eval")
    for node in ast.walk(tree):
        if not isinstance(node, PLAIN):
            print(node)
    return {"sum": eval(compile(tree, "sum", "eval"))}  # flow: code-injection


@app.get("/all")
def every():
    text = request.args["sum"]
    if not all(isinstance(node, PLAIN) for node in ast.walk(ast.parse(text, mode="eval"))):
        abort(400)
    return {"sum": eval(text)}


@app.get("/some")
def some():
    text = request.args["sum"]
    if not any(isinstance(node, PLAIN) for node in ast.walk(ast.parse(text, mode="eval"))):
        abort(400)
    return {"sum": eval(text)}  # flow: code-injection


@app.get("/kind")
def kind():
    tree = ast.parse(request.args["sum"], mode="eval")
    for node in ast.walk(tree):
        if type(node) not in PLAIN:
            abort(400)
    return {"sum": eval(compile(tree, "sum", "eval"))}


@app.get("/calls")
def calls():
    tree = ast.parse(request.args["sum"], mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.func.id not in NAMES:
            abort(400)
    return {"sum": eval(compile(tree, "sum", "eval"))}


def count_calls(text):
    tree, n = ast.parse(text, mode="eval"), 0
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            n += 1
    return eval(compile(tree, "sum", "eval")), n  # flow: code-injection


@app.get("/counted")
def counted():
    return {"sum": count_calls(request.args["sum"])}


@app.get("/methods")
def methods():
    tree = ast.parse(request.args["sum"], mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.func.attr not in NAMES:
            abort(400)
    return {"sum": eval(compile(tree, "sum", "eval"))}  # flow: code-injection


@app.get("/imports")
def imports():
    tree = ast.parse(request.args["sum"])
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            abort(400)
    return {"sum": exec(compile(tree, "sum", "exec"))}  # flow: code-injection


@app.get("/forbidden")
def forbidden():
    tree = ast.parse(request.args["sum"], mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.func.id in ("eval", "exec"):
            abort(400)
    return {"sum": eval(compile(tree, "sum", "eval"))}  # flow: code-injection


@app.get("/parts")
def parts():
    tree = ast.parse(request.args["sum"])
    if not isinstance(tree.body[0], ast.FunctionDef):  # what stands in it was not looked at
        abort(400)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            exec(compile(ast.Module(body=[node], type_ignores=[]), "sum", "exec"))  # flow: code-injection
    return {}


def check_top(node):
    if not isinstance(node, PLAIN):
        raise ValueError(node)


@app.get("/top")
def top():
    tree = ast.parse(request.args["sum"], mode="eval")
    check_top(tree)
    return {"sum": eval(compile(tree, "sum", "eval"))}  # flow: code-injection


def check(node):
    if not isinstance(node, PLAIN):
        raise ValueError(node)
    for child in ast.iter_child_nodes(node):
        check(child)


@app.get("/helper")
def helper():
    tree = ast.parse(request.args["sum"], mode="eval")
    check(tree)
    return {"sum": eval(compile(tree, "sum", "eval"))}


class Checker(ast.NodeVisitor):
    def generic_visit(self, node):
        if type(node) not in PLAIN:
            raise ValueError(node)
        super().generic_visit(node)


class Gate(ast.NodeVisitor):
    def visit(self, node):
        if not isinstance(node, PLAIN):
            raise ValueError(node)
        super().visit(node)


def gated(text):
    Gate().visit(ast.parse(text, mode="eval"))
    return text


class Counter(ast.NodeVisitor):
    def __init__(self):
        self.nodes = 0

    def generic_visit(self, node):
        self.nodes += 1
        super().generic_visit(node)


class NoImports(ast.NodeVisitor):
    def visit_Import(self, node):
        raise ValueError(node)


@app.get("/visitor")
def visitor():
    tree = ast.parse(request.args["sum"], mode="eval")
    Checker().visit(tree)
    return {"sum": eval(compile(tree, "sum", "eval"))}


@app.get("/gate")
def gate():
    return {"sum": eval(gated(request.args["sum"]))}


@app.get("/visitor-counts")
def visitor_counts():
    tree = ast.parse(request.args["sum"], mode="eval")
    Counter().visit(tree)
    return {"sum": eval(compile(tree, "sum", "eval"))}  # flow: code-injection


@app.get("/visitor-of-imports")
def visitor_of_imports():
    tree = ast.parse(request.args["sum"], mode="eval")
    NoImports().visit(tree)
    return {"sum": eval(compile(tree, "sum", "eval"))}  # flow: code-injection


METHODS = {"mean", "sum"}


class Chains(ast.NodeVisitor):
    ALLOWED = (ast.Expression, ast.Attribute, ast.Name, ast.Call, ast.Constant, ast.Load)

    def visit_Call(self, node):
        if not isinstance(node.func, ast.Attribute) or node.func.attr not in METHODS:
            raise ValueError(node)
        self.generic_visit(node)

    def visit(self, node):
        if not isinstance(node, self.ALLOWED):
            raise ValueError(node)
        super().visit(node)


class PublicChains(Chains):
    ALLOWED = (ast.Expression, ast.Attribute, ast.Name, ast.Call, ast.Constant, ast.Load)

    def visit_Attribute(self, node):
        if node.attr.startswith("_"):
            raise ValueError(node)
        self.generic_visit(node)

    def visit(self, node):
        if not isinstance(node, self.ALLOWED):
            raise ValueError(node)
        super().visit(node)


@app.get("/visitor-chains")
def visitor_chains():
    tree = ast.parse(request.args["sum"], mode="eval")
    Chains().visit(tree)
    return {"sum": eval(compile(tree, "sum", "eval"))}  # flow: code-injection


@app.get("/visitor-public-chains")
def visitor_public_chains():
    tree = ast.parse(request.args["sum"], mode="eval")
    PublicChains().visit(tree)
    return {"sum": eval(compile(tree, "sum", "eval"))}
