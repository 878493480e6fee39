# safe: drf ast checked rules
import ast

NODES = (ast.Expression, ast.Compare, ast.BinOp, ast.Name, ast.Load, ast.Constant,
         ast.Add, ast.Sub, ast.Mult, ast.Lt, ast.Gt, ast.Eq)


class Rule:
    def __init__(self, expression):
        tree = ast.parse(expression, mode="eval")
        for node in ast.walk(tree):
            if not isinstance(node, NODES):
                raise ValueError(type(node).__name__)
        self.code = compile(tree, "<rule>", "eval")

    def matches(self, row):
        return bool(eval(self.code, {"__builtins__": {}}, dict(row)))  # ok: code-injection
