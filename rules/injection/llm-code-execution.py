import ast
import subprocess

from openai import OpenAI

client = OpenAI()


def ask(text):
    reply = client.chat.completions.create(model="m", messages=[{"role": "user", "content": text}])
    return reply.choices[0].message.content


def compute(task):
    return eval(ask(task))  # want: llm-code-execution


def administrate(task):
    subprocess.run(ask(task), shell=True)  # want: llm-code-execution


def find(cursor, question):
    cursor.execute(ask("Write SQL for: " + question))  # want: llm-code-execution


def numbers(task):
    return ast.literal_eval(ask(task))  # ok: data, not code


def show(task):
    print(ask(task))  # ok: shown, not run


def rename(cursor, question):
    cursor.execute("UPDATE notes SET title = ?", (ask(question),))  # ok: a parameter of the query
