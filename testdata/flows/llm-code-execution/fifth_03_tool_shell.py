# vulnerable: the command that the model asks for is given to the shell
import json
import subprocess

import anthropic

client = anthropic.Anthropic()


def step(messages, tools):
    reply = client.messages.create(model="claude-sonnet-4-5", max_tokens=1024, messages=messages, tools=tools)
    results = []
    for block in reply.content:
        if block.type == "tool_use" and block.name == "shell":
            done = subprocess.run(block.input["command"], shell=True, capture_output=True, text=True)  # want: llm-code-execution
            results.append({"type": "tool_result", "tool_use_id": block.id, "content": json.dumps(done.stdout)})
    return results
