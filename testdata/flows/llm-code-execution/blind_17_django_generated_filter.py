# vulnerable: the model's where clause goes into a raw query
import anthropic
from django.http import JsonResponse

from .models import Product

client = anthropic.Anthropic()


def ask(request):
    message = client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=200,
        messages=[{"role": "user", "content": "SQL condition for: " + request.GET["q"]}],
    )
    where = message.content[0].text
    rows = Product.objects.raw("SELECT * FROM shop_product WHERE " + where)  # want: llm-code-execution
    return JsonResponse({"ids": [p.pk for p in rows]})
