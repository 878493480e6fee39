# vulnerable: the command of the tool call runs in a shell
import json

import anthropic

from tools import TOOLS

client = anthropic.Anthropic()


def step(task):
    message = client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=500,
        tools=[{"name": "shell", "input_schema": {"type": "object"}}],
        messages=[{"role": "user", "content": task}],
    )
    results = []
    for block in message.content:
        if block.type == "tool_use":
            results.append(TOOLS[block.name](**block.input))
    return json.dumps(results)
