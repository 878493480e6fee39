# safe: the chain's answer is read as a literal
import ast
import re

from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI

prompt = ChatPromptTemplate.from_template("Give a Python list for: {task}")
chain = prompt | ChatOpenAI(model="gpt-4o")


def solve(task):
    message = chain.invoke({"task": task})
    found = re.search(r"```python\n(.*?)```", message.content, re.DOTALL)
    return ast.literal_eval(found.group(1) if found else message.content)  # ok: llm-code-execution
