# safe: the answer is looked up among constant conditions
import anthropic
from django.http import JsonResponse

from .models import Product

client = anthropic.Anthropic()
CONDITIONS = {"cheap": "price < 10", "new": "age_days < 30"}


def ask(request):
    message = client.messages.create(
        model="claude-sonnet-4-5",
        max_tokens=10,
        messages=[{"role": "user", "content": "cheap or new? " + request.GET["q"]}],
    )
    where = CONDITIONS.get(message.content[0].text.strip(), "1 = 1")
    rows = Product.objects.raw("SELECT * FROM shop_product WHERE " + where)  # ok: llm-code-execution
    return JsonResponse({"ids": [p.pk for p in rows]})
