import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import { sendFile } from './chat-page';
import { refuse } from './refusals';

/** What the gallery of the local page shows. */
export interface Gallery {
  /** The interventions that can be chosen, in the order in which they are offered. */
  interventions(): readonly { id: string; title: string }[];
  /** The cards of an intervention; null when there is none of this id. */
  preview(id: string): Promise<object | null>;
}

/** Serves /gallery: what the bot would say of an intervention, for those who write its content. */
export function serveGallery(server: Server, pageDir: string, gallery: Gallery): void {
  server.get('/gallery', async (request: Request, response: Response) => {
    await sendFile(request, response, join(pageDir, 'gallery.html'));
  });
  server.get('/gallery/interventions', async (_request: Request, response: Response) => {
    response.send(200, gallery.interventions());
  });
  server.get('/gallery/cards/:id', async (request: Request, response: Response) => {
    const preview = await gallery.preview(request.params.id);
    if (preview) response.send(200, preview);
    else refuse(response, 404);
  });
}
