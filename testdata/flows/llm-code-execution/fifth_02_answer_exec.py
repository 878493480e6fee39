# safe: the answer of the model chooses one of our functions
from openai import OpenAI

client = OpenAI()
STEPS = {"mean": "frame.mean()", "max": "frame.max()"}


def analyse(frame, question):
    answer = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "One word of mean, max for: " + question}],
    )
    word = answer.choices[0].message.content.strip()
    code = STEPS.get(word, "frame")
    return eval(code, {"frame": frame})  # ok: llm-code-execution
