# vulnerable: the command that the model suggests is run by a shell
import subprocess

import anthropic
from flask import Flask, jsonify, request

app = Flask(__name__)
client = anthropic.Anthropic()


def suggest(task):
    message = client.messages.create(
        model="claude-3-5-sonnet-latest",
        max_tokens=200,
        messages=[{"role": "user", "content": "One shell command, nothing else: " + task}],
    )
    return message.content[0].text.strip()


@app.route("/do", methods=["POST"])
def do():
    command = suggest(request.form["task"])
    done = subprocess.run(command, shell=True, capture_output=True, text=True)  # want: llm-code-execution
    return jsonify(command=command, output=done.stdout)
