# A thing that is a language model by its name answers what nobody knows, whoever makes it.
import subprocess


class Chain:
    def predict(self, **kwargs) -> str:
        return self.back(kwargs)

    def back(self, kwargs):
        return "?"


class Agent:
    def __init__(self, llm_chain: Chain, llm, runner, counter):
        self.llm_chain = llm_chain
        self.llm = llm
        self.runner = runner
        self.counter = counter

    def compute(self, question):
        code = self.llm_chain.predict(text="Write Python: " + str(len(question))).strip()
        exec(code)  # flow: llm-code-execution

    def start(self, question):
        subprocess.run(self.llm("a command"), shell=True)  # flow: llm-code-execution

    async def later(self, question):
        eval(await self.llm.ainvoke("an expression"))  # flow: llm-code-execution

    def counted(self, question):
        eval(self.llm.get_num_tokens("text"))

    def other(self, question):
        exec(self.runner.predict(text="Write Python"))

    def nothing(self):
        exec(self.counter.run("x"))

    def chosen(self, question):
        answer = self.llm.predict("one or two")
        if answer not in ("one", "two"):
            return None
        return eval(answer)
