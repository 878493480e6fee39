import os

import requests


def ask(prompt):
    reply = requests.post(
        "https://api.openai.com/v1/chat/completions",
        headers={"Authorization": "Bearer " + os.environ["OPENAI_API_KEY"]},
        json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": prompt}]},
        timeout=60,
    )
    reply.raise_for_status()
    return reply.json()["choices"][0]["message"]["content"]
