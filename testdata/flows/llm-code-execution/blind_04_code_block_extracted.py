# vulnerable: the code block cut out of the answer is evaluated
import re

from django.http import JsonResponse
from openai import OpenAI

client = OpenAI()
BLOCK = re.compile(r"```python\n([^`]*)```")


def formula(request):
    reply = client.responses.create(model="gpt-4o", input=request.POST["task"])
    found = BLOCK.search(reply.output_text)
    code = found.group(1) if found else "0"
    return JsonResponse({"value": str(eval(code))})  # want: llm-code-execution
