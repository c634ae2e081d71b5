import '@formkit/themes/genesis';
import { defaultConfig, FormKit, FormKitSchema, plugin } from '@formkit/vue';
import { createApp, h, ref } from 'vue';

export function mount(element, pages) {
  const at = ref(0);
  const onSubmit = () => {
    if (at.value < pages.length - 1) at.value += 1;
  };
  const app = createApp({
    render: () =>
      h(FormKit, { type: 'form', key: at.value, submitLabel: 'Continue', onSubmit }, () =>
        h(FormKitSchema, { schema: pages[at.value] }),
      ),
  });
  app.use(plugin, defaultConfig());
  app.mount(element);
  return () => app.unmount();
}
