# vulnerable: the model writes a Python file that is run right away
import subprocess
import sys
from pathlib import Path

from transformers import pipeline

from flask import Flask, jsonify, request

app = Flask(__name__)

generate = pipeline("text-generation", model="gpt2")


@app.post("/script")
def script():
    text = generate(request.form["prompt"], max_new_tokens=100)[0]["generated_text"]
    Path("/tmp/job.py").write_text(text, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True)  # want: llm-code-execution
    return jsonify(output=done.stdout)
