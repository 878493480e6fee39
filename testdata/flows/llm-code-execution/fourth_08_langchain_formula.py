# safe: the chain's answer is parsed as a number
from django.http import JsonResponse
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI

prompt = ChatPromptTemplate.from_template("Write only the factor for: {task}")
chain = prompt | ChatOpenAI(model="gpt-4o-mini") | StrOutputParser()


def formula(request):
    try:
        factor = float(chain.invoke({"task": request.GET.get("task", "")}))
    except ValueError:
        return JsonResponse({"error": "no number"}, status=502)
    value = eval("x * %f" % factor, {"__builtins__": {}}, {"x": 3, "inf": 0, "nan": 0})  # ok: llm-code-execution
    return JsonResponse({"factor": factor, "value": value})
