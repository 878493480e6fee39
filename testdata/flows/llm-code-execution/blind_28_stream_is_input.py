# safe: the joined answer is the standard input of a constant command
import subprocess

from openai import OpenAI

client = OpenAI()


def chunks(prompt):
    stream = client.chat.completions.create(
        model="gpt-4o-mini", stream=True, messages=[{"role": "user", "content": prompt}]
    )
    for chunk in stream:
        yield chunk.choices[0].delta.content or ""


def fold(error_text):
    answer = "".join(chunks("Explain: " + error_text))
    return subprocess.run(["fold", "-s"], input=answer, text=True, check=False).returncode  # ok: llm-code-execution


if __name__ == "__main__":
    fold(input("error: "))
