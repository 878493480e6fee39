# safe: only digits and three operators are evaluated
import re

from django.http import JsonResponse
from openai import OpenAI

client = OpenAI()
ARITHMETIC = re.compile(r"[0-9+/ -]{1,20}")


def answer(request):
    reply = client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": request.POST["question"]}]
    )
    formula = reply.choices[0].message.content
    if not ARITHMETIC.fullmatch(formula):
        return JsonResponse({"error": "formula"}, status=422)
    return JsonResponse({"value": eval(formula)})  # ok: llm-code-execution
