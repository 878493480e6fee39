# vulnerable: the agent's reply is executed in the other module
import ast


def run(text):
    tree = ast.parse(text, mode="eval")
    return eval(compile(tree, "plan", "eval"))  # want: llm-code-execution
