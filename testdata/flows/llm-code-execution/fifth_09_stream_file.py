# vulnerable: the script that the model streams is written to a file and run
import subprocess
import sys

from openai import OpenAI


def build(task):
    pieces = []
    stream = OpenAI().chat.completions.create(
        model="gpt-4o", stream=True, messages=[{"role": "user", "content": task}]
    )
    for chunk in stream:
        pieces.append(chunk.choices[0].delta.content or "")
    source = "".join(pieces)
    return subprocess.run([sys.executable, "-c", source], capture_output=True).stdout  # want: llm-code-execution
