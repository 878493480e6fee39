# vulnerable: the code block of the answer is run by an interpreter of its own, with the same rights
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

    def solve(self, task):
        code = self.code_for(task)
        if not code:
            return None
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)  # want: llm-code-execution
        return done.stdout


if __name__ == "__main__":
    print(Assistant().solve(sys.argv[1]))
