# safe: only the length of what the model says is given to the program
import subprocess
import sys

from openai import OpenAI


def build(task):
    answer = OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": task}])
    source = "print(%d)" % len(answer.choices[0].message.content)
    return subprocess.run([sys.executable, "-c", source], capture_output=True).stdout  # ok: llm-code-execution
