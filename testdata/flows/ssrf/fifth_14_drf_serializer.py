# safe: the serializer's choice names one of two hosts
import requests
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

HOSTS = {"stage": "https://stage.example.com", "live": "https://www.example.com"}


class HookSerializer(serializers.Serializer):
    target = serializers.ChoiceField(choices=["stage", "live"])


@api_view(["POST"])
def test_hook(request):
    serializer = HookSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    base = HOSTS[serializer.validated_data["target"]]
    answer = requests.get(base + "/hook", timeout=2)  # ok: ssrf
    return Response({"code": answer.status_code})
