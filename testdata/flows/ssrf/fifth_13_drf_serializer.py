# vulnerable: a valid address is still any address
import requests
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response


class HookSerializer(serializers.Serializer):
    target = serializers.URLField()
    retries = serializers.IntegerField(min_value=0, max_value=5)


@api_view(["POST"])
def test_hook(request):
    serializer = HookSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    hook = serializer.validated_data
    answer = requests.get(hook["target"], timeout=2)  # want: ssrf
    return Response({"code": answer.status_code})
