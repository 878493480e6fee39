# safe: the arguments of the model's tool call are read as a literal
import ast
import json


def calculate(arguments):
    return sum(float(number) for number in ast.literal_eval(arguments["numbers"]))  # ok: llm-code-execution


def lookup(arguments):
    return {"berlin": 18, "oslo": 9}.get(arguments["city"].lower())


TOOLS = {"calculate": calculate, "lookup": lookup}


def call(tool_call):
    return TOOLS[tool_call.function.name](json.loads(tool_call.function.arguments))
