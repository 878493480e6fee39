# vulnerable: the chain's answer is evaluated as a formula
from django.http import JsonResponse
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI

prompt = ChatPromptTemplate.from_template("Write a Python expression for: {task}")
chain = prompt | ChatOpenAI(model="gpt-4o-mini") | StrOutputParser()


def formula(request):
    expression = chain.invoke({"task": request.GET.get("task", "")})
    value = eval(expression, {"__builtins__": {}}, {"x": 3})  # want: llm-code-execution
    return JsonResponse({"expression": expression, "value": value})
