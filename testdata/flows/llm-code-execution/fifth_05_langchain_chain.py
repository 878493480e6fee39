# vulnerable: the chain's answer is evaluated
import re

from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI

prompt = ChatPromptTemplate.from_template("Give a Python expression for: {task}")
chain = prompt | ChatOpenAI(model="gpt-4o")


def solve(task):
    message = chain.invoke({"task": task})
    found = re.search(r"```python\n(.*?)```", message.content, re.DOTALL)
    return eval(found.group(1) if found else message.content)  # want: llm-code-execution
