# vulnerable: the model's answer is evaluated to get a queryset
from django.http import JsonResponse
from langchain_openai import ChatOpenAI

from .models import Product

llm = ChatOpenAI(model="gpt-4o-mini")


def ask(request):
    answer = llm.invoke("Write a Django queryset for: " + request.GET["q"]).content
    rows = eval(answer, {"Product": Product})  # want: llm-code-execution
    return JsonResponse({"ids": [row.pk for row in rows]})
