import ast
import operator

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


def arithmetic(text):
    def walk(node):
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            return OPERATORS[type(node.op)](walk(node.left), walk(node.right))
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
            return node.value
        raise ValueError("expression")

    return walk(ast.parse(text[:200], mode="eval").body)  # ok: code-injection


def derived(rows, expression):
    code = compile(expression, "<column>", "eval")
    return [eval(code, {"r": row}) for row in rows]  # want: code-injection
