# safe: the answer is one quoted word of the command
import shlex
import subprocess

import anthropic
from flask import Flask, request

app = Flask(__name__)
client = anthropic.Anthropic()


@app.post("/assist")
def assist():
    message = client.messages.create(
        model="claude-3-5-haiku-latest",
        max_tokens=200,
        messages=[{"role": "user", "content": request.form["wish"]}],
    )
    answer = message.content[0].text
    command = "grep -c -- " + shlex.quote(answer) + " /srv/notes.txt"
    done = subprocess.run(command, shell=True, capture_output=True, text=True)  # ok: llm-code-execution
    return {"out": done.stdout}
