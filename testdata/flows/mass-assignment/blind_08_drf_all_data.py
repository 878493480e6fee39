# vulnerable: the raw data of the request instead of the validated data
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Device


class DeviceView(APIView):
    def post(self, request):
        attributes = {"owner": request.user}
        attributes.update(request.data)
        device = Device.objects.create(**attributes)  # want: mass-assignment
        return Response({"id": device.pk}, status=201)
