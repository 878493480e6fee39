# safe: the code block is the input of a checker and is never run
import re
import subprocess
import sys

import ollama

BLOCK = re.compile(r"```python\n(.*?)```", re.S)


class Assistant:
    def __init__(self, model="llama3.1"):
        self.model = model

    def code_for(self, task):
        answer = ollama.chat(model=self.model, messages=[{"role": "user", "content": task}])
        found = BLOCK.search(answer["message"]["content"])
        return found.group(1) if found else ""

    def review(self, task):
        code = self.code_for(task)
        if not code:
            return None
        done = subprocess.run([sys.executable, "-m", "pyflakes"], input=code, capture_output=True, text=True)  # ok: llm-code-execution
        return done.stdout


if __name__ == "__main__":
    print(Assistant().review(sys.argv[1]))
