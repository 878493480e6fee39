import ast
import json
import subprocess

from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from openai import OpenAI

client = OpenAI()
model = ChatOpenAI(model="gpt-4o")
COMMANDS = {"list": ["ls", "-l"], "date": ["date"]}


def answer(question):
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
    return reply.choices[0].message.content


def calculate(question):
    return eval(answer("Write one Python expression for: " + question))  # want: llm-code-execution


def calculate_literal(question):
    return ast.literal_eval(answer("Write one Python literal for: " + question))  # ok: llm-code-execution


def act(question):
    message = model.invoke(question)
    exec(message.content)  # want: llm-code-execution


def act_known(question):
    wanted = json.loads(model.invoke(question).content)
    subprocess.run(COMMANDS[wanted["command"]])  # ok: llm-code-execution


def dispatch(question):
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}], tools=[])
    for call in reply.choices[0].message.tool_calls:
        arguments = json.loads(call.function.arguments)
        if call.function.name == "shell":
            subprocess.run(arguments["command"], shell=True)  # want: llm-code-execution
        elif call.function.name == "wait":
            subprocess.run(["sleep", str(int(arguments["seconds"]))])  # ok: llm-code-execution


@tool
def python(code: str) -> str:
    """Run Python."""
    scope = {}
    exec(code, scope)  # want: llm-code-execution
    return str(scope.get("result"))


@tool
def add(first: int, second: int) -> int:
    """Add two numbers."""
    return eval(f"{first} + {second}")  # ok: llm-code-execution
