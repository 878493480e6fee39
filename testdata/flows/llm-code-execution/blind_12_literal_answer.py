# safe: literal_eval builds literals only
import ast

from django.http import JsonResponse
from openai import OpenAI

client = OpenAI()


def numbers(request):
    reply = client.responses.create(model="gpt-4o", input=request.POST["task"])
    try:
        values = ast.literal_eval(reply.output_text)  # ok: llm-code-execution
    except (ValueError, SyntaxError):
        values = []
    return JsonResponse({"values": values}, safe=False)
