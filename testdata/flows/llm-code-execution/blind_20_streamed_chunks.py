# vulnerable: the chunks of the stream are joined and run
import subprocess

from openai import OpenAI

client = OpenAI()


def chunks(prompt):
    stream = client.chat.completions.create(
        model="gpt-4o-mini", stream=True, messages=[{"role": "user", "content": prompt}]
    )
    for chunk in stream:
        yield chunk.choices[0].delta.content or ""


def fix(error_text):
    command = "".join(chunks("One command that fixes: " + error_text))
    return subprocess.run(["bash", "-c", command], check=False).returncode  # want: llm-code-execution


if __name__ == "__main__":
    fix(input("error: "))
