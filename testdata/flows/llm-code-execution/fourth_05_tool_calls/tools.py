# vulnerable: the arguments of the model's tool call are evaluated
import json


def calculate(arguments):
    return eval(arguments["expression"])  # want: llm-code-execution


def lookup(arguments):
    return {"berlin": 18, "oslo": 9}.get(arguments["city"].lower())


TOOLS = {"calculate": calculate, "lookup": lookup}


def call(tool_call):
    return TOOLS[tool_call.function.name](json.loads(tool_call.function.arguments))
