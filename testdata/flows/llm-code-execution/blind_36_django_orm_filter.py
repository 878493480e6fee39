# safe: the model's answer is a value of an ORM lookup
from django.http import JsonResponse
from langchain_openai import ChatOpenAI

from .models import Product

llm = ChatOpenAI(model="gpt-4o-mini")


def ask(request):
    answer = llm.invoke("Which category is meant in: " + request.GET["q"]).content
    rows = Product.objects.filter(category=answer.strip())  # ok: llm-code-execution
    return JsonResponse({"ids": [row.pk for row in rows]})
