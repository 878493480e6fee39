import ast
import subprocess

from langchain_core.tools import tool
from openai import OpenAI

client = OpenAI()


def ask(text):
    reply = client.chat.completions.create(model="m", messages=[{"role": "user", "content": text}])
    return reply.choices[0].message.content


def compute(task):
    return eval(ask(task))  # want: llm-code-execution


def administrate(task):
    subprocess.run(ask(task), shell=True)  # want: llm-code-execution


@tool
def shell(command: str) -> str:
    return subprocess.getoutput(command)  # want: llm-code-execution


@tool
def lines(count: int) -> str:
    return subprocess.getoutput("tail -n %d /var/log/app.log" % count)  # ok: a number


def numbers(task):
    return ast.literal_eval(ask(task))  # ok: data, not code


def show(task):
    print(ask(task))  # ok: shown, not run
