# safe: the serializer's validated data holds its declared fields only
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Device


class DeviceSerializer(serializers.Serializer):
    label = serializers.CharField(max_length=40)
    serial = serializers.RegexField(r"^[A-Z0-9]{8}$")


class DeviceView(APIView):
    def post(self, request):
        serializer = DeviceSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        device = Device.objects.create(owner=request.user, **serializer.validated_data)  # ok: mass-assignment
        return Response({"id": device.pk}, status=201)
