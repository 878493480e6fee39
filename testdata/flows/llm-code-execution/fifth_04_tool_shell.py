# safe: the model may only choose which of our commands is run
import json
import subprocess

import anthropic

client = anthropic.Anthropic()
COMMANDS = {"disk": ["df", "-h"], "load": ["uptime"]}


def step(messages, tools):
    reply = client.messages.create(model="claude-sonnet-4-5", max_tokens=1024, messages=messages, tools=tools)
    results = []
    for block in reply.content:
        if block.type == "tool_use" and block.name == "status":
            command = COMMANDS.get(block.input["what"])
            if command is None:
                continue
            done = subprocess.run(command, capture_output=True, text=True)  # ok: llm-code-execution
            results.append({"type": "tool_result", "tool_use_id": block.id, "content": json.dumps(done.stdout)})
    return results
