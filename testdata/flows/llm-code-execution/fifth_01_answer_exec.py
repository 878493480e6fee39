# vulnerable: the answer of the model is run
from openai import OpenAI

client = OpenAI()


def analyse(frame, question):
    answer = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "Write pandas code for: " + question}],
    )
    code = answer.choices[0].message.content.strip("`").removeprefix("python\n")
    scope = {"frame": frame}
    exec(code, scope)  # want: llm-code-execution
    return scope.get("result")
